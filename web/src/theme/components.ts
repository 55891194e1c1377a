/** The components of antd we use; the style sheet holds these and no others. */
export const COMPONENTS = [
  'Alert', 'App', 'AutoComplete', 'Badge', 'Button', 'Checkbox', 'DatePicker', 'Descriptions', 'Divider', 'Drawer', 'Dropdown',
  'Empty', 'Form', 'Image', 'Input', 'InputNumber', 'Layout', 'Menu', 'Modal', 'Popconfirm', 'Popover', 'Progress', 'Radio',
  'Result', 'Segmented', 'Select', 'Skeleton', 'Slider', 'Space', 'Spin', 'Steps', 'Switch', 'Table', 'Tabs', 'Tag', 'Timeline',
  'Tooltip', 'Typography', 'Upload', 'message', 'notification',
] as const
